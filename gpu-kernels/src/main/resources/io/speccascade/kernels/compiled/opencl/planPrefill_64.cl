#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void planPrefill(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *counts, __global uchar *token, __global uchar *slot, __global uchar *position, __global uchar *ints, __global uchar *tokens, __global uchar *sizes, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_11, *ul_13, *ul_15, *ul_2, *ul_26, *ul_3, *ul_32, *ul_38, *ul_4, *ul_5, *ul_59, *ul_6, *ul_65, *ul_66, *ul_67, *ul_79, *ul_80, *ul_9;
  bool b_27, b_34, b_72, b_73, b_78;
  int i_10, i_12, i_14, i_16, i_17, i_18, i_19, i_20, i_21, i_22, i_28, i_29, i_33, i_39, i_40, i_41, i_42, i_43, i_44, i_45, i_46, i_47, i_48, i_49, i_50, i_51, i_52, i_53, i_54, i_55, i_60, i_61, i_68, i_69, i_70, i_71, i_74, i_75, i_76, i_77;
  long l_23, l_24, l_25, l_30, l_31, l_35, l_36, l_37, l_56, l_57, l_58, l_62, l_63, l_64;

  // BLOCK 0
  ul_0  =  counts;
  ul_1  =  token;
  ul_2  =  slot;
  ul_3  =  position;
  ul_4  =  ints;
  ul_5  =  tokens;
  ul_6  =  sizes;
  __local int adi_7[64];
  __local int adi_8[64];
  ul_9  =  ul_6 + 16L;
  i_10  =  *((__global int *) ul_9);
  ul_11  =  ul_6 + 20L;
  i_12  =  *((__global int *) ul_11);
  ul_13  =  ul_6 + 24L;
  i_14  =  *((__global int *) ul_13);
  ul_15  =  ul_6 + 28L;
  i_16  =  *((__global int *) ul_15);
  i_17  =  get_local_id(0);
  // BLOCK 1 MERGES [0 18 ]
  i_18  =  0;
  i_19  =  0;
  for(;i_19 < i_10;)
  {
    // BLOCK 2
    i_20  =  i_19 + i_17;
    i_21  =  i_20 << 6;
    i_22  =  i_21 + i_16;
    l_23  =  (long) i_22;
    l_24  =  l_23 + 4L;
    l_25  =  l_24 << 2;
    ul_26  =  ul_4 + l_25;
    b_27  =  i_20 < i_10;
    if(b_27)
    {
      // BLOCK 3
      i_28  =  *((__global int *) ul_26);
      i_29  =  i_21 + 12;
      l_30  =  (long) i_29;
      l_31  =  l_30 << 2;
      ul_32  =  ul_4 + l_31;
      i_33  =  *((__global int *) ul_32);
      b_34  =  i_33 == 1;
      if(b_34)
      {
        // BLOCK 4
        l_35  =  (long) i_21;
        l_36  =  l_35 + 4L;
        l_37  =  l_36 << 2;
        ul_38  =  ul_4 + l_37;
        i_39  =  *((__global int *) ul_38);
        i_40  =  i_39 + -1;
        i_41  =  i_40 - i_28;
        i_42  =  max(0, i_41);
        i_43  =  i_28;
        i_44  =  i_42;
      }  // B3
      else
      {
        // BLOCK 5
        i_43  =  i_28;
        i_44  =  0;
      }  // B3
    }  // B2
    else
    {
      // BLOCK 6
      i_43  =  0;
      i_44  =  0;
    }  // B2
    // BLOCK 7 MERGES [6 5 4 ]
    adi_7[i_17]  =  i_44;
    adi_8[i_17]  =  i_43;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 8 MERGES [7 17 ]
    i_45  =  i_18;
    i_46  =  0;
    for(;i_46 < 64;)
    {
      // BLOCK 9
      i_47  =  adi_7[i_46];
      i_48  =  adi_8[i_46];
      i_49  =  i_19 + i_46;
      i_50  =  i_49 * i_12;
      i_51  =  i_50 + i_48;
      i_52  =  i_14 - i_45;
      i_53  =  min(i_47, i_52);
      // BLOCK 10 MERGES [9 11 ]
      i_54  =  i_17;
      for(;i_54 < i_53;)
      {
        // BLOCK 11
        i_55  =  i_51 + i_54;
        l_56  =  (long) i_55;
        l_57  =  l_56 + 4L;
        l_58  =  l_57 << 2;
        ul_59  =  ul_5 + l_58;
        i_60  =  *((__global int *) ul_59);
        i_61  =  i_45 + i_54;
        l_62  =  (long) i_61;
        l_63  =  l_62 + 4L;
        l_64  =  l_63 << 2;
        ul_65  =  ul_1 + l_64;
        *((__global int *) ul_65)  =  i_60;
        ul_66  =  ul_2 + l_64;
        *((__global int *) ul_66)  =  i_49;
        ul_67  =  ul_3 + l_64;
        i_68  =  i_54 + i_48;
        *((__global int *) ul_67)  =  i_68;
        i_69  =  i_54 + 64;
        i_54  =  i_69;
      }  // B10
      // BLOCK 12
      i_70  =  i_45 + i_53;
      i_71  =  i_46 + 1;
      b_72  =  i_46 == i_17;
      if(b_72)
      {
        // BLOCK 13
        b_73  =  i_53 < 1;
        if(b_73)
        {
          // BLOCK 14
        }  // B13
        else
        {
          // BLOCK 15
          i_74  =  i_43 + i_53;
          *((__global int *) ul_26)  =  i_74;
        }  // B13
      }  // B12
      else
      {
        // BLOCK 16
      }  // B12
      // BLOCK 17 MERGES [16 15 14 ]
      i_75  =  i_70;
      i_76  =  i_71;
      i_45  =  i_75;
      i_46  =  i_76;
    }  // B8
    // BLOCK 18
    barrier(CLK_LOCAL_MEM_FENCE);
    i_77  =  i_19 + 64;
    i_18  =  i_45;
    i_19  =  i_77;
  }  // B1
  // BLOCK 19
  b_78  =  i_17 == 0;
  if(b_78)
  {
    // BLOCK 20
    ul_79  =  ul_0 + 16L;
    *((__global int *) ul_79)  =  i_18;
    ul_80  =  ul_0 + 20L;
    *((__global int *) ul_80)  =  0;
  }  // B19
  else
  {
    // BLOCK 21
  }  // B19
  // BLOCK 22 MERGES [21 20 ]
  return;
}  //  kernel
