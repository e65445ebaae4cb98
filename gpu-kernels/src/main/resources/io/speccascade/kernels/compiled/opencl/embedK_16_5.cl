#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void embedK(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *out, __global uchar *token, __global uchar *counts, __global uchar *table, __global uchar *scales, __global uchar *sizes, __global uchar *scalars, __private int lanes, __private int bits)
{
  __global uchar *ul_0, *ul_1, *ul_14, *ul_19, *ul_2, *ul_21, *ul_3, *ul_4, *ul_46, *ul_5, *ul_57, *ul_6, *ul_63, *ul_69, *ul_7, *ul_75, *ul_80, *ul_87, *ul_9;
  bool b_13, b_27;
  char ch_47, ch_58, ch_64, ch_76;
  float f_107, f_108, f_110, f_111, f_112, f_113, f_22, f_70, f_81, f_89, f_90;
  int i_10, i_100, i_101, i_102, i_103, i_104, i_105, i_106, i_109, i_11, i_114, i_12, i_15, i_20, i_23, i_24, i_25, i_26, i_28, i_29, i_30, i_31, i_32, i_33, i_34, i_35, i_36, i_37, i_38, i_39, i_40, i_41, i_42, i_43, i_48, i_49, i_50, i_51, i_52, i_53, i_54, i_59, i_60, i_65, i_71, i_72, i_77, i_8, i_82, i_83, i_88, i_91, i_92, i_93, i_94, i_95, i_96, i_97, i_98, i_99;
  long l_16, l_17, l_18, l_44, l_45, l_55, l_56, l_61, l_62, l_66, l_67, l_68, l_73, l_74, l_78, l_79, l_84, l_85, l_86;

  // BLOCK 0
  ul_0  =  out;
  ul_1  =  token;
  ul_2  =  counts;
  ul_3  =  table;
  ul_4  =  scales;
  ul_5  =  sizes;
  ul_6  =  scalars;
  ul_7  =  ul_2 + 16L;
  i_8  =  *((__global int *) ul_7);
  ul_9  =  ul_5 + 20L;
  i_10  =  *((__global int *) ul_9);
  i_11  =  get_group_id(0);
  i_12  =  min(i_8, i_10);
  b_13  =  i_11 < i_12;
  if(b_13)
  {
    // BLOCK 1
    ul_14  =  ul_5 + 16L;
    i_15  =  *((__global int *) ul_14);
    l_16  =  (long) i_11;
    l_17  =  l_16 + 4L;
    l_18  =  l_17 << 2;
    ul_19  =  ul_1 + l_18;
    i_20  =  *((__global int *) ul_19);
    ul_21  =  ul_6 + 16L;
    f_22  =  *((__global float *) ul_21);
    i_23  =  get_local_id(0);
    // BLOCK 2 MERGES [1 6 ]
    i_24  =  0;
    for(;i_24 < i_15;)
    {
      // BLOCK 3
      i_25  =  i_24 + 16;
      i_26  =  i_23 + i_24;
      b_27  =  i_26 < i_15;
      if(b_27)
      {
        // BLOCK 4
        i_28  =  i_20 * i_15;
        i_29  =  i_28 + i_26;
        i_30  =  i_29 >> 31;
        i_31  =  i_30 >> 24;
        i_32  =  i_31 + i_29;
        i_33  =  i_32 >> 8;
        i_34  =  i_33 * 176;
        i_35  =  i_29 % 256;
        i_36  =  i_35 >> 31;
        i_37  =  i_36 >> 27;
        i_38  =  i_37 + i_35;
        i_39  =  i_38 >> 5;
        i_40  =  i_39 << 4;
        i_41  =  i_34 + i_40;
        i_42  =  i_35 % 16;
        i_43  =  i_41 + i_42;
        l_44  =  (long) i_43;
        l_45  =  l_44 + 16L;
        ul_46  =  ul_3 + l_45;
        ch_47  =  *((__global char *) ul_46);
        i_48  =  i_34 + 144;
        i_49  =  i_36 >> 25;
        i_50  =  i_49 + i_35;
        i_51  =  i_50 >> 7;
        i_52  =  i_51 << 4;
        i_53  =  i_48 + i_52;
        i_54  =  i_53 + i_42;
        l_55  =  (long) i_54;
        l_56  =  l_55 + 16L;
        ul_57  =  ul_3 + l_56;
        ch_58  =  *((__global char *) ul_57);
        i_59  =  i_34 + 128;
        i_60  =  i_59 + i_39;
        l_61  =  (long) i_60;
        l_62  =  l_61 + 16L;
        ul_63  =  ul_3 + l_62;
        ch_64  =  *((__global char *) ul_63);
        i_65  =  i_33 << 1;
        l_66  =  (long) i_65;
        l_67  =  l_66 + 4L;
        l_68  =  l_67 << 2;
        ul_69  =  ul_4 + l_68;
        f_70  =  *((__global float *) ul_69);
        i_71  =  i_34 + 136;
        i_72  =  i_71 + i_39;
        l_73  =  (long) i_72;
        l_74  =  l_73 + 16L;
        ul_75  =  ul_3 + l_74;
        ch_76  =  *((__global char *) ul_75);
        i_77  =  i_65 + 5;
        l_78  =  (long) i_77;
        l_79  =  l_78 << 2;
        ul_80  =  ul_4 + l_79;
        f_81  =  *((__global float *) ul_80);
        i_82  =  i_11 * i_15;
        i_83  =  i_82 + i_26;
        l_84  =  (long) i_83;
        l_85  =  l_84 + 4L;
        l_86  =  l_85 << 2;
        ul_87  =  ul_0 + l_86;
        i_88  =  (int) ch_64;
        f_89  =  (float) i_88;
        f_90  =  f_70 * f_89;
        i_91  =  (int) ch_47;
        i_92  =  i_91 ^ 128;
        i_93  =  i_36 >> 28;
        i_94  =  i_93 + i_35;
        i_95  =  i_94 >> 4;
        i_96  =  i_95 % 2;
        i_97  =  i_96 << 2;
        i_98  =  i_92 >> i_97;
        i_99  =  i_98 & 15;
        i_100  =  (int) ch_58;
        i_101  =  i_100 ^ 128;
        i_102  =  i_95 % 8;
        i_103  =  i_101 >> i_102;
        i_104  =  i_103 & 1;
        i_105  =  i_104 << 4;
        i_106  =  i_99 + i_105;
        f_107  =  (float) i_106;
        f_108  =  f_90 * f_107;
        i_109  =  (int) ch_76;
        f_110  =  (float) i_109;
        f_111  =  f_81 * f_110;
        f_112  =  f_108 - f_111;
        f_113  =  f_112 * f_22;
        *((__global float *) ul_87)  =  f_113;
      }  // B3
      else
      {
        // BLOCK 5
      }  // B3
      // BLOCK 6 MERGES [5 4 ]
      i_114  =  i_25;
      i_24  =  i_114;
    }  // B2
    // BLOCK 7
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
