#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void embedK(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *out, __global uchar *token, __global uchar *counts, __global uchar *table, __global uchar *scales, __global uchar *sizes, __global uchar *scalars, __private int lanes, __private int bits)
{
  __global uchar *ul_0, *ul_1, *ul_14, *ul_19, *ul_2, *ul_21, *ul_3, *ul_4, *ul_46, *ul_5, *ul_57, *ul_6, *ul_66, *ul_7, *ul_71, *ul_78, *ul_9;
  bool b_13, b_27;
  char ch_47, ch_58, ch_67;
  float f_22, f_72, f_80, f_81, f_97, f_98, f_99;
  int i_10, i_100, i_11, i_12, i_15, i_20, i_23, i_24, i_25, i_26, i_28, i_29, i_30, i_31, i_32, i_33, i_34, i_35, i_36, i_37, i_38, i_39, i_40, i_41, i_42, i_43, i_48, i_49, i_50, i_51, i_52, i_53, i_54, i_59, i_60, i_61, i_62, i_63, i_73, i_74, i_79, i_8, i_82, i_83, i_84, i_85, i_86, i_87, i_88, i_89, i_90, i_91, i_92, i_93, i_94, i_95, i_96;
  long l_16, l_17, l_18, l_44, l_45, l_55, l_56, l_64, l_65, l_68, l_69, l_70, l_75, l_76, l_77;

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
        i_34  =  i_33 * 208;
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
        i_49  =  i_36 >> 26;
        i_50  =  i_49 + i_35;
        i_51  =  i_50 >> 6;
        i_52  =  i_51 << 4;
        i_53  =  i_48 + i_52;
        i_54  =  i_53 + i_42;
        l_55  =  (long) i_54;
        l_56  =  l_55 + 16L;
        ul_57  =  ul_3 + l_56;
        ch_58  =  *((__global char *) ul_57);
        i_59  =  i_36 >> 28;
        i_60  =  i_59 + i_35;
        i_61  =  i_60 >> 4;
        i_62  =  i_34 + 128;
        i_63  =  i_61 + i_62;
        l_64  =  (long) i_63;
        l_65  =  l_64 + 16L;
        ul_66  =  ul_3 + l_65;
        ch_67  =  *((__global char *) ul_66);
        l_68  =  (long) i_33;
        l_69  =  l_68 + 4L;
        l_70  =  l_69 << 2;
        ul_71  =  ul_4 + l_70;
        f_72  =  *((__global float *) ul_71);
        i_73  =  i_11 * i_15;
        i_74  =  i_73 + i_26;
        l_75  =  (long) i_74;
        l_76  =  l_75 + 4L;
        l_77  =  l_76 << 2;
        ul_78  =  ul_0 + l_77;
        i_79  =  (int) ch_67;
        f_80  =  (float) i_79;
        f_81  =  f_72 * f_80;
        i_82  =  (int) ch_47;
        i_83  =  i_82 ^ 128;
        i_84  =  i_61 % 2;
        i_85  =  i_84 << 2;
        i_86  =  i_83 >> i_85;
        i_87  =  i_86 & 15;
        i_88  =  (int) ch_58;
        i_89  =  i_88 ^ 128;
        i_90  =  i_61 % 4;
        i_91  =  i_90 << 1;
        i_92  =  i_89 >> i_91;
        i_93  =  i_92 & 3;
        i_94  =  i_93 << 4;
        i_95  =  i_94 + -32;
        i_96  =  i_87 + i_95;
        f_97  =  (float) i_96;
        f_98  =  f_81 * f_97;
        f_99  =  f_98 * f_22;
        *((__global float *) ul_78)  =  f_99;
      }  // B3
      else
      {
        // BLOCK 5
      }  // B3
      // BLOCK 6 MERGES [5 4 ]
      i_100  =  i_25;
      i_24  =  i_100;
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
