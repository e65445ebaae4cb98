#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void planVerify(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *counts, __global uchar *token, __global uchar *slot, __global uchar *position, __global uchar *outputSource, __global uchar *outputTarget, __global uchar *ints, __global uchar *tokens, __global uchar *draft, __global uchar *sizes, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_101, *ul_105, *ul_11, *ul_111, *ul_112, *ul_13, *ul_15, *ul_2, *ul_26, *ul_3, *ul_32, *ul_38, *ul_4, *ul_5, *ul_52, *ul_6, *ul_60, *ul_66, *ul_7, *ul_8, *ul_82, *ul_84, *ul_85, *ul_86, *ul_88, *ul_89, *ul_9, *ul_95;
  bool b_110, b_22, b_28, b_34, b_42, b_48, b_75;
  int i_102, i_106, i_107, i_108, i_109, i_12, i_14, i_16, i_17, i_18, i_19, i_20, i_21, i_23, i_27, i_29, i_33, i_35, i_39, i_40, i_41, i_43, i_44, i_45, i_46, i_47, i_49, i_53, i_54, i_55, i_56, i_61, i_62, i_67, i_68, i_69, i_70, i_71, i_76, i_77, i_78, i_83, i_87, i_90, i_91, i_92, i_96, i_97, i_98;
  long l_100, l_103, l_104, l_24, l_25, l_30, l_31, l_36, l_37, l_50, l_51, l_57, l_58, l_59, l_63, l_64, l_65, l_72, l_73, l_74, l_79, l_80, l_81, l_93, l_94, l_99;

  // BLOCK 0
  ul_0  =  counts;
  ul_1  =  token;
  ul_2  =  slot;
  ul_3  =  position;
  ul_4  =  outputSource;
  ul_5  =  outputTarget;
  ul_6  =  ints;
  ul_7  =  tokens;
  ul_8  =  draft;
  ul_9  =  sizes;
  __local int adi_10[1];
  ul_11  =  ul_9 + 16L;
  i_12  =  *((__global int *) ul_11);
  ul_13  =  ul_9 + 20L;
  i_14  =  *((__global int *) ul_13);
  ul_15  =  ul_9 + 24L;
  i_16  =  *((__global int *) ul_15);
  i_17  =  get_local_id(0);
  // BLOCK 1 MERGES [0 21 ]
  i_18  =  0;
  i_19  =  0;
  for(;i_19 < i_12;)
  {
    // BLOCK 2
    i_20  =  i_19 + i_17;
    i_21  =  i_20 << 6;
    b_22  =  i_20 < i_12;
    if(b_22)
    {
      // BLOCK 3
      i_23  =  i_21 + 29;
      l_24  =  (long) i_23;
      l_25  =  l_24 << 2;
      ul_26  =  ul_6 + l_25;
      i_27  =  *((__global int *) ul_26);
      b_28  =  i_27 == 0;
      if(b_28)
      {
        // BLOCK 4
        i_29  =  i_21 + 21;
        l_30  =  (long) i_29;
        l_31  =  l_30 << 2;
        ul_32  =  ul_6 + l_31;
        i_33  =  *((__global int *) ul_32);
        b_34  =  i_33 == 1;
        if(b_34)
        {
          // BLOCK 5
          i_35  =  i_21 + 22;
          l_36  =  (long) i_35;
          l_37  =  l_36 << 2;
          ul_38  =  ul_6 + l_37;
          i_39  =  *((__global int *) ul_38);
          i_40  =  i_39 + 1;
          i_41  =  i_40;
        }  // B4
        else
        {
          // BLOCK 6
          i_41  =  0;
        }  // B4
      }  // B3
      else
      {
        // BLOCK 7
        i_41  =  0;
      }  // B3
    }  // B2
    else
    {
      // BLOCK 8
      i_41  =  0;
    }  // B2
    // BLOCK 9 MERGES [8 6 5 7 ]
    adi_10[i_17]  =  i_41;
    barrier(CLK_LOCAL_MEM_FENCE);
    b_42  =  i_17 < 1;
    if(b_42)
    {
      // BLOCK 10
      i_43  =  0;
    }  // B9
    else
    {
      // BLOCK 11
      i_44  =  adi_10[0];
      i_43  =  i_44;
    }  // B9
    // BLOCK 12 MERGES [11 10 ]
    i_45  =  adi_10[0];
    barrier(CLK_LOCAL_MEM_FENCE);
    i_46  =  i_18 + i_45;
    i_47  =  i_19 + 1;
    b_48  =  i_41 < 1;
    if(b_48)
    {
      // BLOCK 13
    }  // B12
    else
    {
      // BLOCK 14
      i_49  =  i_21 + 11;
      l_50  =  (long) i_49;
      l_51  =  l_50 << 2;
      ul_52  =  ul_6 + l_51;
      i_53  =  *((__global int *) ul_52);
      i_54  =  i_14 * i_20;
      i_55  =  i_54 + i_53;
      i_56  =  i_55 + -1;
      l_57  =  (long) i_56;
      l_58  =  l_57 + 4L;
      l_59  =  l_58 << 2;
      ul_60  =  ul_7 + l_59;
      i_61  =  *((__global int *) ul_60);
      i_62  =  i_43 + i_18;
      l_63  =  (long) i_62;
      l_64  =  l_63 + 4L;
      l_65  =  l_64 << 2;
      ul_66  =  ul_1 + l_65;
      *((__global int *) ul_66)  =  i_61;
      i_67  =  i_53 + -1;
      i_68  =  i_16 + 1;
      i_69  =  i_68 * i_20;
      // BLOCK 15 MERGES [14 19 ]
      i_70  =  0;
      for(;i_70 < i_41;)
      {
        // BLOCK 16
        i_71  =  i_70 + i_62;
        l_72  =  (long) i_71;
        l_73  =  l_72 + 4L;
        l_74  =  l_73 << 2;
        b_75  =  i_70 < 1;
        if(b_75)
        {
          // BLOCK 17
        }  // B16
        else
        {
          // BLOCK 18
          i_76  =  i_20 * i_16;
          i_77  =  i_76 + -1;
          i_78  =  i_77 + i_70;
          l_79  =  (long) i_78;
          l_80  =  l_79 + 4L;
          l_81  =  l_80 << 2;
          ul_82  =  ul_8 + l_81;
          i_83  =  *((__global int *) ul_82);
          ul_84  =  ul_1 + l_74;
          *((__global int *) ul_84)  =  i_83;
        }  // B16
        // BLOCK 19 MERGES [17 18 ]
        ul_85  =  ul_2 + l_74;
        *((__global int *) ul_85)  =  i_20;
        ul_86  =  ul_3 + l_74;
        i_87  =  i_67 + i_70;
        *((__global int *) ul_86)  =  i_87;
        ul_88  =  ul_4 + l_74;
        *((__global int *) ul_88)  =  i_71;
        ul_89  =  ul_5 + l_74;
        i_90  =  i_69 + i_70;
        *((__global int *) ul_89)  =  i_90;
        i_91  =  i_70 + 1;
        i_70  =  i_91;
      }  // B15
      // BLOCK 20
      i_92  =  i_21 + 14;
      l_93  =  (long) i_92;
      l_94  =  l_93 << 2;
      ul_95  =  ul_6 + l_94;
      i_96  =  i_41 + i_53;
      i_97  =  i_96 + -1;
      *((__global int *) ul_95)  =  i_97;
      i_98  =  i_21 + 24;
      l_99  =  (long) i_98;
      l_100  =  l_99 << 2;
      ul_101  =  ul_6 + l_100;
      *((__global int *) ul_101)  =  i_41;
      i_102  =  i_21 + 17;
      l_103  =  (long) i_102;
      l_104  =  l_103 << 2;
      ul_105  =  ul_6 + l_104;
      i_106  =  *((__global int *) ul_105);
      i_107  =  i_106 + 1;
      *((__global int *) ul_105)  =  i_107;
    }  // B12
    // BLOCK 21 MERGES [13 20 ]
    i_108  =  i_46;
    i_109  =  i_47;
    i_18  =  i_108;
    i_19  =  i_109;
  }  // B1
  // BLOCK 22
  b_110  =  i_17 == 0;
  if(b_110)
  {
    // BLOCK 23
    ul_111  =  ul_0 + 16L;
    *((__global int *) ul_111)  =  i_18;
    ul_112  =  ul_0 + 20L;
    *((__global int *) ul_112)  =  i_18;
  }  // B22
  else
  {
    // BLOCK 24
  }  // B22
  // BLOCK 25 MERGES [24 23 ]
  return;
}  //  kernel
